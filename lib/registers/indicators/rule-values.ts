/** From so many hours on a basic training is long enough (indicator definitions, the table). */
export const enoughHours = 15

/** Within so many days a complaint is acknowledged (framework, ind-complaints-ack). */
export const acknowledgedWithin = 7

/** Terms of the vocabularies that the definitions of indicators name. */
export const basicTraining = 'basic'
export const furtherTrainings: readonly string[] = ['followup', 'deepening']
export const peerReview = 'intervision'
export const steeringGroup = 'steering'
export const publicity = 'publicity'
export const selfReport = 'self'
