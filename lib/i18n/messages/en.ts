import app from './en/app.json'
import fileProblem from './en/file-problem.json'
import link from './en/link.json'
import log from './en/log.json'
import overview from './en/overview.json'
import problem from './en/problem.json'
import readiness from './en/readiness.json'
import signIn from './en/sign-in.json'
import summary from './en/summary.json'

/** All English texts of the interface, one file per subject; the key is the name of the file. */
export const en = { app, 'file-problem': fileProblem, link, log, overview, problem, readiness, 'sign-in': signIn, summary }
