/** What a rule or an action answers: a value, or a refusal with a name that has a translation. */
export type Result<T, Problem extends string> = Ok<T> | Refusal<Problem>

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Refusal<Problem extends string> = { readonly ok: false; readonly problem: Problem }

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** A refusal is something a sensible person can cause; its name is a key under `problem` in the messages. */
export function refuse<Problem extends string>(problem: Problem): Refusal<Problem> {
  return { ok: false, problem }
}
