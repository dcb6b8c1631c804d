import type { ReactNode } from 'react'
import { LevelShape, UrgencyBars } from '../drawings/levelShapes.tsx'
import type { Level } from '../guide/language.ts'
import { useHeading } from '../ui/useHeading.ts'
import { useText } from './useText.ts'

const cssName = {
  EMERGENCY: 'emergency',
  URGENT: 'gp-today',
  GP_SOON: 'gp-soon',
  PHYSIO: 'physio',
  SELF_CARE: 'selfcare',
} as const

/** The advice in one band: shape, words, bars and level number; never by colour alone. The browser title stays neutral. */
export const LevelBand = ({
  level,
  deadline,
  children,
}: {
  readonly level: Level
  readonly deadline?: string | undefined
  readonly children?: ReactNode
}) => {
  const { t, say } = useText()
  const heading = useHeading(say('advice:page.yours'), `advice-${level}`, t('name'))
  return (
    <section className={`verdict level-${cssName[level]}`} aria-labelledby="advice-title advice-urgency">
      <div className="wrap">
        <p className="verdict-line">
          <LevelShape level={level} />
          <span>{say('advice:page.yours')}</span>
        </p>
        <h1 id="advice-title" ref={heading} tabIndex={-1}>
          {say(`advice:levels.${level}.title`)}
        </h1>
        <p className="lede">{say(`advice:levels.${level}.lead`)}</p>
        {deadline !== undefined && (
          <p>
            <b>{deadline}</b>
          </p>
        )}
        <p className="urgency">
          <UrgencyBars level={level} />
          <span id="advice-urgency">{say(`advice:levels.${level}.urgency`)}</span>
        </p>
        {children}
      </div>
    </section>
  )
}
