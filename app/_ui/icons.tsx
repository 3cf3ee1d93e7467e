const circle = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z'

const paths = {
  overview: 'M4 10.5 12 4l8 6.5v10H4zM9.5 20.5V14h5v6.5',
  requirements:
    'm3.5 6 1.7 1.7L8.5 4.4M12 6h8.5M3.5 12.3 5.2 14l3.3-3.3M12 12.3h8.5M3.5 18.6l1.7 1.7L8.5 17M12 18.6h8.5',
  evidence: 'M5.5 3.5H14L18.5 8v12.5h-13zM14 3.5V8h4.5M9 12.5h6M9 16.2h6',
  figures: 'M4 4v16h16.5M7.5 15.5l4-5 3.5 3 5-7',
  summary: 'M5 3.5h14v17H5zM9 16.5v-3M12 16.5v-8M15 16.5v-5.5',
  people:
    'M9 11.2a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM2.5 20c.4-3.7 3-5.6 6.5-5.6s6.1 1.9 6.5 5.6M15.6 4.3a3.6 3.6 0 0 1 0 6.6M18 14.8c2.1.8 3.3 2.5 3.5 5.2',
  register: 'M3.5 5h17v14.5h-17zM3.5 9.6h17M3.5 14.6h17M9.5 9.6v9.9',
  organisation: 'M5 20.5V4h9v16.5M14 9.5h5v11M3 20.5h18M8 8h3M8 12h3M8 16h3',
  more: 'M5 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM19 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  user: 'M12 11.8a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  language: `${circle}M3.5 12h17M12 3.5c2.5 2.4 3.6 5.2 3.6 8.5s-1.1 6.1-3.6 8.5c-2.5-2.4-3.6-5.2-3.6-8.5S9.5 5.9 12 3.5z`,
  check: 'm4.5 12.8 4.7 4.7L19.5 7',
  cross: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  minus: 'M6 12h12',
  plus: 'M12 5.5v13M5.5 12h13',
  circle,
  half: `${circle}M12 3.5v17M12 7.5h5.6M12 11h7.3M12 14.5h7`,
  clock: `${circle}M12 7.2V12l3.2 2.2`,
  'chevron-down': 'm6 9.5 6 6 6-6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  'arrow-left': 'M19.5 12h-15M11 5.5 4.5 12l6.5 6.5',
  'arrow-right': 'M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5',
  info: `${circle}M12 11.2v5.3M12 7.8v.01`,
  success: `${circle}M7.8 12.4l2.9 2.9 5.5-5.6`,
  warning: 'M12 4 21.5 20h-19zM12 10.2v4.6M12 17.4v.01',
  problem: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.8v5M12 16.2v.01',
  upload: 'M12 15.5v-11M7 9l5-4.8L17 9M4.5 15v4.5h15V15',
  download: 'M12 4v11M7 10.7l5 4.6 5-4.6M4.5 15.5v4h15v-4',
  external: 'M13.5 4.5h6v6M19.5 4.5 11 13M17 14v5.5H4.5V7H10',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  edit: 'm4.5 19.5 1-4.5L16 4.5 19.5 8 9 18.5zM13.5 7l3.5 3.5',
  remove: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13.5h9l1-13.5M10 11v5.5M14 11v5.5',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5',
  calendar: 'M4.5 6h15v14.5h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4',
  flag: 'M6 21V4M6 4.5h12.5l-2.7 4 2.7 4H6',
} as const

export type IconName = keyof typeof paths

/** One drawing of our own set, on a 24-pixel grid, in the colour and size of the text. It never carries meaning alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
