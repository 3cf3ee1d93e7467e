import app from './nl/app.json'
import log from './nl/log.json'
import problem from './nl/problem.json'

/** All Dutch texts of the interface, one file per subject. */
export const nl = { app, log, problem }
