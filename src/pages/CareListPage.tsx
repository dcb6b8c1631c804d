import { moduleIds } from '../guide/care/modules.ts'
import { ModuleRow } from './ModuleRow.tsx'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** All care modules, to browse. */
export const CareListPage = () => {
  const { say } = useText()
  return (
    <Page id="care" title={say('care:page.listTitle')} className="page stack">
      <p className="lede">{say('care:page.listIntro')}</p>
      <ul className="plan">
        {moduleIds.map((module) => (
          <ModuleRow key={module} module={module} line={say(`care:modules.${module}.summary`)} />
        ))}
      </ul>
    </Page>
  )
}
