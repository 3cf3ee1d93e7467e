/** A reason not to start that its reader can do something about: said in a sentence, without a trace of the code. */
export class CannotStart extends Error {
  constructor(dutch: string, english: string) {
    super(`${dutch} ${english}`)
  }
}

/** What the settings said, for the sentences that name one. */
type Wanted = { readonly port: number; readonly host: string; readonly data: string }

/** Turns what the computer refused into a reason to read; anything unexpected stays as it is. */
export function readable(problem: unknown, { port, host, data }: Wanted): unknown {
  if (!(problem instanceof Error) || !('code' in problem)) return problem
  const { code } = problem
  const listening = 'syscall' in problem && problem.syscall === 'listen'
  if (code === 'EADDRINUSE') {
    return new CannotStart(
      `Poort ${port} is al in gebruik. Zet PORT op een andere poort, bijvoorbeeld ${port + 1}.`,
      `Port ${port} is already in use. Set PORT to another port, for example ${port + 1}.`,
    )
  }
  if (listening && code === 'EACCES') {
    return new CannotStart(
      `Poort ${port} mag hier niet. Zet PORT op 1024 of hoger.`,
      `Port ${port} is not allowed here. Set PORT to 1024 or higher.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new CannotStart(
      `HOST is geen adres van deze computer: ${host}. Zet HOST op 127.0.0.1 of laat het weg.`,
      `HOST is not an address of this computer: ${host}. Set HOST to 127.0.0.1 or leave it out.`,
    )
  }
  if (typeof code === 'string' && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(code)) {
    return new CannotStart(
      `In de map ${data} kan niet worden geschreven (${code}). Zet TOETSKLAAR_DATA op een andere map.`,
      `The folder ${data} cannot be written to (${code}). Set TOETSKLAAR_DATA to another folder.`,
    )
  }
  // insufficient_privilege (PostgreSQL, appendix A); only a database of DATABASE_URL can refuse its owner.
  if (code === '42501') {
    return new CannotStart(
      `De gebruiker van DATABASE_URL mag te weinig: ${problem.message}. Maak hem eigenaar van de database en geef hem CREATEROLE.`,
      `The user of DATABASE_URL may do too little: ${problem.message}. Make it the owner of the database and grant it CREATEROLE.`,
    )
  }
  return problem
}
