import { publicRoute } from '../../../_gate/routes'

/** The process answers. Says nothing of the database: restarting this process would not mend that. */
export const GET = publicRoute(async () => Response.json({ status: 'live' }))
