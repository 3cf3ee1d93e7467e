import { randomInt } from 'node:crypto'
import { judgePassword } from '@/lib/members/password'

/** Short Dutch words that are easy to read out, hard to mishear and offend nobody. */
const words = (
  'appel balkon banaan beker beuk bloem boek boot bos brood brug bureau citroen cirkel dak dijk duin egel emmer ' +
  'fiets fluit gans gras gitaar haven hek herfst heuvel honing iglo jas kaars kade kamer kano kanaal kast kers ' +
  'klaver klok knoop koffie komma konijn korf kraan kruik ladder lamp lente lepel linde maan mand markt mast ' +
  'meeuw melk merel molen motor muts naald noot oever olijf orgel paard pad panda peer perron piano plein polder ' +
  'pont pot radio regen reiger riet rivier roos schaap schip sjaal sleutel sloot snoer spar stoel storm straat ' +
  'suiker tafel tegel terras toren tram trap trein tuin tulp valk veer vijver vlag vlieger vlinder vogel vork ' +
  'wagen water weide wiel wilg wind winter wolk zaal zeil zomer zon zwaan'
).split(' ')

/** A password that can be read out over the phone: four words and two digits. It is told once and kept as a hash only. */
export function freshPassword(email: string): string {
  for (;;) {
    const chosen = new Set(Array.from({ length: 4 }, () => words[randomInt(words.length)]))
    const password = [...chosen, randomInt(10, 100)].join('-')
    // A word that came twice is one word less to guess.
    if (chosen.size === 4 && judgePassword(password, email).ok) return password
  }
}
