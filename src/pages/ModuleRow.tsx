import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ModulePicture } from '../drawings/ModulePicture.tsx'
import type { ModuleId } from '../guide/care/modules.ts'
import { useText } from './useText.ts'

/** A care module in a list: picture, name, one line, and remarks. */
export const ModuleRow = ({
  module,
  line,
  children,
}: {
  readonly module: ModuleId
  readonly line: string
  readonly children?: ReactNode
}) => {
  const { say } = useText()
  return (
    <li>
      <div className="thumbbox on-stage" aria-hidden="true">
        <ModulePicture module={module} />
      </div>
      <div className="body">
        <div>
          <b>
            <Link href={`/care/${module}`}>{say(`care:modules.${module}.name`)}</Link>
          </b>
          {line !== '' && <span className="dose">{line}</span>}
          {children}
        </div>
      </div>
    </li>
  )
}
