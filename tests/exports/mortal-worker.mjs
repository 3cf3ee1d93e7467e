import { parentPort } from 'node:worker_threads'

// Stands in for the Typst worker: dies of one template, stumbles over another, and echoes the rest.
parentPort.on('message', ({ template, data }) => {
  if (template === 'deadly') process.exit(1)
  if (template === 'faulty') parentPort.postMessage({ fault: 'a fault in the template' })
  else parentPort.postMessage({ bytes: new TextEncoder().encode(`${template} ${data}`) })
})
