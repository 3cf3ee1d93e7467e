import { isReady } from '../../../_gate/ready'
import { publicRoute } from '../../../_gate/routes'

/** Whether the product can do its work now: database, migrations, and room to write bytes. Without detail. */
export const GET = publicRoute(async () =>
  (await isReady()) ? Response.json({ status: 'ready' }) : Response.json({ status: 'not-ready' }, { status: 503 }),
)
