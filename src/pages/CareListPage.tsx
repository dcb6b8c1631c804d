import { Link } from 'wouter'
import { ModulePicture } from '../drawings/ModulePicture.tsx'
import { moduleIds } from '../guide/care/modules.ts'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** All care modules, to browse. */
export const CareListPage = () => {
  const { t, say } = useText()
  return (
    <Page id="care" title={t('care.listTitle')} className="page stack">
      <p className="lede">{t('care.listIntro')}</p>
      <ul className="plan">
        {moduleIds.map((module) => (
          <li key={module}>
            <div className="thumbbox on-stage" aria-hidden="true">
              <ModulePicture module={module} />
            </div>
            <div className="body">
              <div>
                <b>
                  <Link href={`/care/${module}`}>{say(`care:modules.${module}.name`)}</Link>
                </b>
                <span className="dose">{say(`care:modules.${module}.summary`)}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
