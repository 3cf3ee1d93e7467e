/** Says what is going on, in Dutch and then in English: nobody has chosen a language yet. */
export function say(dutch, english) {
  console.log(`${dutch} ${english}`)
}

/** Says why it stops, and stops. `details` is the full output of what failed. */
export function giveUp(dutch, english, details = '') {
  if (details) console.error(details.trimEnd())
  console.error(`${dutch} ${english}`)
  process.exit(1)
}
