import { PageHeader } from '../../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { registerOf } from '@/lib/registers/registers'
import { Confirmed, Undone } from './afterwards'
import { BeingRead } from './being-read'
import type { ShownImport } from './load'
import { Preview } from './preview'

/** One import, as far as it came. */
export function RegisterImportView(props: ShownImport) {
  const { language, shown } = props
  const t = translator(language)
  const { name, title } = registerOf(shown.register)
  const isOver = shown.state === 'confirmed' || shown.state === 'undone'
  return (
    <>
      <PageHeader
        back={{ href: `/registers/${name}/import`, label: t(isOver ? 'import.page.all' : 'import.page.back') }}
        title={t(isOver ? 'import.page.over' : 'import.page.title')}
        eyebrow={t('import.page.eyebrow', { register: title[language], file: shown.fileName })}
      />
      {shown.state === 'reading' && <BeingRead {...props} />}
      {shown.state === 'ready' && <Preview {...props} />}
      {shown.state === 'confirmed' && <Confirmed {...props} />}
      {shown.state === 'undone' && <Undone {...props} />}
    </>
  )
}
