import app from './nl/app.json'
import fileProblem from './nl/file-problem.json'
import link from './nl/link.json'
import log from './nl/log.json'
import overview from './nl/overview.json'
import problem from './nl/problem.json'
import readiness from './nl/readiness.json'
import signIn from './nl/sign-in.json'
import summary from './nl/summary.json'

/** All Dutch texts of the interface, one file per subject; the key is the name of the file. */
export const nl = { app, 'file-problem': fileProblem, link, log, overview, problem, readiness, 'sign-in': signIn, summary }
