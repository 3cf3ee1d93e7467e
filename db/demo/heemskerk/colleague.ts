/** Colleagues of Heemskerk that work on the demo; the fourth, a viewer, only reads. */
export type Colleague = 'lead' | 'editor' | 'reviewer'
