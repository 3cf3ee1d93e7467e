import { z } from 'zod'
import { readWords } from '@/bin/commands/words'
import { withDatabase } from '@/bin/commands/with-database'
import { CannotStart } from '@/bin/serve/cannot-start'
import { freshPassword } from '@/db/demo/password'
import { resetPassword } from '@/db/store/account'
import { emailField } from '@/lib/forms/fields'

const words = { email: { dutch: 'E-mailadres', english: 'E-mail address' } }

await withDatabase(async () => {
  const { said } = await readWords(z.object({ email: emailField }), words)
  const password = freshPassword(said.email)
  if (!(await resetPassword(said.email, password))) {
    throw new CannotStart('Niemand heeft dit e-mailadres.', 'Nobody has this e-mail address.')
  }
  console.log(
    'Alle sessies zijn beëindigd. Het nieuwe wachtwoord zie je alleen nu. ' +
      'All sessions have ended. The new password is shown only now.',
  )
  console.log(`${said.email}  ${password}`)
})
