import { EditionShape, type Edition } from '@/lib/framework/edition'
import toetsklaar20261 from './toetsklaar-2026-1.json'

/**
 * Every edition the product ships, oldest first. A faulty file throws at start.
 * A file never changes once it was released: changed content is a new file with a new id.
 */
export const editions: readonly Edition[] = [toetsklaar20261].map((file) => EditionShape.parse(file))
