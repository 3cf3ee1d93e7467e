import { settingsOrExit } from '@/bin/serve/settings-or-exit'

// Run before a build, so that a wrong setting is known at once and not a minute later.
settingsOrExit()
