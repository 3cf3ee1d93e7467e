import app from './en/app.json'
import log from './en/log.json'
import problem from './en/problem.json'

/** All English texts of the interface, one file per subject. */
export const en = { app, log, problem }
