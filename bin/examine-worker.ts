import { parentPort } from 'node:worker_threads'

import { examineText, type TextJob } from '@/db/examine/examine-text'

// A thread of its own: reading a document computes without pausing, and may never come to an end.
parentPort?.on('message', (job: TextJob) => {
  void examineText(job).then((outcome) => parentPort?.postMessage(outcome))
})
