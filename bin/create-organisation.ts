import { z } from 'zod'
import { pipedLine, readWords } from '@/bin/commands/words'
import { withDatabase } from '@/bin/commands/with-database'
import { CannotStart } from '@/bin/serve/cannot-start'
import { freshPassword } from '@/db/demo/password'
import { createAnotherOrganisation, createOrganisation } from '@/db/store/setup'
import { dayField, emailField, requiredText } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'
import { judgePassword } from '@/lib/members/password'

const words = {
  name: { dutch: 'Naam van de organisatie', english: 'Name of the organisation' },
  lead: { dutch: 'Naam van de projectleider', english: 'Name of the project lead' },
  email: { dutch: 'E-mailadres van de projectleider', english: 'E-mail address of the project lead' },
  'starts-on': { dutch: 'Start van de pilot (jjjj-mm-dd)', english: 'Start of the pilot (yyyy-mm-dd)' },
}
const Words = z.object({ name: requiredText(120), lead: requiredText(120), email: emailField, 'starts-on': dayField })

await withDatabase(async () => {
  const { said, on } = await readWords(Words, words, ['password-stdin'])
  const organisation = { name: said.name, fictional: false, pilotStartsOn: said['starts-on'] }
  const password = on.has('password-stdin') ? judged(await pipedLine(), said.email) : freshPassword(said.email)
  const { email, lead: name } = said
  const made = await createOrganisation(organisation, { name, email, password, language: 'nl' })
  if (!made.ok) await createAnotherOrganisation(organisation, email)
  console.log(`${said.name} is er. ${said.name} is there.`)
  if (!made.ok) {
    console.log(
      `${email} had al een account en leidt deze organisatie nu ook. ` +
        `${email} had an account already and now leads this organisation too.`,
    )
  } else if (!on.has('password-stdin')) {
    console.log(`lead  ${email}  ${password}`)
  }
})

function judged(password: string, email: string): string {
  const outcome = judgePassword(password, email)
  if (outcome.ok) return outcome.value
  const sentence = (language: 'nl' | 'en') => translator(language)(`problem.${outcome.problem}`)
  throw new CannotStart(sentence('nl'), sentence('en'))
}
