import { changeAs } from '@/db/store'
import { handInEvaluation, openLink } from '@/db/store/guest'
import { addDays } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import type { PartnerKind } from '@/lib/partners/partner'
import { usualUntil } from '@/lib/personal-link/personal-link'
import { ok } from '@/lib/result'
import type { PilotDays } from '../days'
import { must } from '../must'
import { keepMoney } from './money'

type Told = { readonly kind: PartnerKind; readonly name: string; readonly contact: string; readonly email: string }

const municipality: Told = {
  ...{ kind: 'municipality', name: 'Gemeente Heemskerk' },
  ...{ contact: 'Joris Verhagen, beleidsadviseur', email: 'joris.verhagen@gemeente.example' },
}
const corporation: Told = {
  ...{ kind: 'housing-corporation', name: 'Woonopmaat' },
  ...{ contact: 'Ilse Dekker, teamleider wonen', email: 'ilse.dekker@corporatie.example' },
}
const welfare: Told = {
  ...{ kind: 'welfare', name: 'Welzijn Beverwijk' },
  ...{ contact: 'Farid Amrani, teamleider', email: 'farid.amrani@welzijn.example' },
}

/**
 * Who decides on the pilot in Heemskerk: municipality and corporation pay, the welfare organisation carries it. Only the
 * corporation already handed in what it thinks; the municipality was asked. The people are fictional.
 */
export async function addPartners(lead: Member, { today, decisionOn }: PilotDays): Promise<void> {
  const secrets = must(
    await changeAs(lead, async (store) => {
      const add = async (told: Told, role: string, funds: boolean) =>
        must(await store.partners.add({ ...told, role, inSteeringGroup: true, funds })).partnerId
      const ids = {
        municipality: await add(municipality, 'Opdrachtgever', true),
        corporation: await add(corporation, 'Verwijzer', true),
        welfare: await add(welfare, 'Voert het uit', false),
      }
      await keepMoney(store, decisionOn, [
        { ...municipality, partnerId: ids.municipality },
        { ...corporation, partnerId: ids.corporation },
      ])
      const round = await store.rounds.current()
      const link = { purpose: 'evaluation', roundId: round.id, language: 'nl', until: usualUntil(today) } as const
      const toCorporation = { ...link, subjectId: ids.corporation, title: corporation.name }
      const toMunicipality = { ...link, subjectId: ids.municipality, title: municipality.name }
      await store.personalLinks.make({ ...toMunicipality, until: addDays(link.until, 7) })
      return ok({ corporation: await store.personalLinks.make(toCorporation) })
    }),
  )
  await openLink(secrets.corporation, today)
  must(await handInEvaluation(secrets.corporation, today, saidByCorporation))
}

const saidByCorporation = {
  filledBy: 'Teamleider wonen',
  answers: {
    results:
      'Onze wijkbeheerders sturen ruzies over geluid nu vaker door. Daarmee houden zij tijd over voor zware zaken.',
    cooperation: 'De lijnen zijn kort. Na een verwijzing horen we binnen een week of het is opgepakt.',
    residents: 'Huurders zijn blij dat iemand luistert. Sommigen vinden het spannend om zelf te bellen.',
    better: 'We willen vaker horen hoe het afliep, ook als het niet lukte.',
    continuation: 'Graag doorgaan, met dezelfde coördinator en meer vrijwilligers uit de wijken zelf.',
  },
  position: 'permanent',
  conditions: 'Als de gemeente ten minste de helft betaalt.',
} as const
