import { neighboursOf, themesInOrder } from '@/lib/requirements/order'
import { someFramework } from '../exports/some-framework'

const framework = someFramework()
const idsOf = (kind: 'pilot' | 'recognition') => themesInOrder(framework, kind).map(({ theme }) => theme.id)

test('a pilot round shows its own part first, then what recognition asks, in the order of the framework', () => {
  const recognition = framework.themes.filter(({ part }) => part === 'recognition').map(({ id }) => id)
  expect(idsOf('pilot')).toEqual(['th-decision', ...recognition])
  expect(themesInOrder(framework, 'pilot').flatMap(({ requirements }) => requirements)).toHaveLength(48)
})

test('a recognition round shows what recognition asks', () => {
  expect(idsOf('recognition')).toEqual(idsOf('pilot').slice(1))
})

test('every requirement leads to the one before and the one after it', () => {
  const all = themesInOrder(framework, 'pilot').flatMap(({ requirements }) => requirements)
  all.forEach(({ id }, index) => {
    const around = neighboursOf(framework, 'pilot', id)
    expect(around).toEqual({ previous: all[index - 1], next: all[index + 1], place: index + 1, of: 48 })
  })
  expect(neighboursOf(framework, 'recognition', 'dec-decision')).toBeNull()
})
