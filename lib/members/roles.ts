/** Roles of people with an account, from most to least rights (product rules, People). */
export const roles = ['lead', 'editor', 'reviewer', 'viewer'] as const
export type Role = (typeof roles)[number]
