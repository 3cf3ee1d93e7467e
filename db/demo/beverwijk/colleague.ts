/** The two people of Beverwijk; its lead is the one of Heemskerk. */
export type Colleague = 'lead' | 'editor'
