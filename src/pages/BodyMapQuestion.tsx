import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { BodyMap } from '../drawings/BodyMap.tsx'
import { optionsOf, regionGroups, regionOptions, regions, type Region } from '../guide/regions.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

type View = 'back' | 'front' | 'arms'
const views: readonly View[] = ['back', 'front', 'arms']

const tables = {
  head: regionGroups.head,
  neck: [...regionGroups.neckBack, ...regionGroups.throat],
  shoulder: [...regionGroups.shoulder, ...regionGroups.upperBack],
  arm: [...regionGroups.chest, ...regionGroups.arm],
} as const

const regionsIn = (options: readonly string[]): readonly Region[] =>
  regions.filter((region) => optionsOf(region).some((option) => options.includes(option)))
const viewThatShows = (region: Region): View =>
  regionGroups.arm.some((option) => optionsOf(region).includes(option))
    ? 'arms'
    : region.view === 'back'
      ? 'back'
      : 'front'

type Props = {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[] | undefined) => void
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

/** Where it hurts. The list of checkboxes is the source of truth; the drawing is its picture. */
export const BodyMapQuestion = ({ chosen, onChange, describedBy, invalid }: Props) => {
  const { t, say } = useText()
  const [view, setView] = useState<View>('back')
  const [focused, setFocused] = useState<string>()
  const [status, setStatus] = useState('')
  const count = useRef<HTMLHeadingElement>(null)
  const chips = useRef<HTMLDivElement>(null)
  const { place } = useAnswerWords()
  const toggle = (option: string) => {
    const now = chosen.includes(option)
      ? chosen.filter((each) => each !== option)
      : regionOptions.filter((each) => each === option || chosen.includes(each))
    onChange(now.length > 0 ? now : undefined)
  }
  const toggleOnPicture = (option: string) => {
    setStatus(t(chosen.includes(option) ? 'bodyMap.removed' : 'bodyMap.added', { place: place(option) }))
    toggle(option)
  }
  const removeChip = (option: string, index: number) => {
    toggleOnPicture(option)
    const buttons = [...(chips.current?.querySelectorAll('button') ?? [])]
    ;(buttons[index + 1] ?? buttons[index - 1] ?? count.current)?.focus()
  }
  const labels = { left: t('bodyMap.left'), right: t('bodyMap.right') }
  const picture = (side: 'back' | 'front', crop: 'closeUp' | 'full') => (
    <BodyMap view={side} crop={crop} chosen={chosen} focused={focused} onToggle={toggleOnPicture} labels={labels} />
  )
  return (
    <div className="bm-grid">
      <div className="bm-col">
        <p className="hint">{t('bodyMap.hint')}</p>
        <div className="seg" role="radiogroup" aria-label={t('bodyMap.viewLabel')}>
          {views.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="bodyMapView"
                value={each}
                checked={view === each}
                onChange={() => setView(each)}
              />
              {t(`bodyMap.views.${each}`)}
            </label>
          ))}
        </div>
        <div className={`bm-panel show-${view}`}>
          <div className="bm-back">{picture('back', view === 'arms' ? 'full' : 'closeUp')}</div>
          <div className="bm-front">{picture('front', view === 'arms' ? 'full' : 'closeUp')}</div>
        </div>
        <h2 className="bm-count" tabIndex={-1} ref={count}>
          {t('bodyMap.chosen', { count: chosen.length })}
        </h2>
        <div className="picked" ref={chips}>
          {chosen.map((option, index) => (
            <button
              type="button"
              className="chip"
              key={option}
              aria-label={t('bodyMap.remove', { place: place(option) })}
              onClick={() => removeChip(option, index)}
            >
              {place(option)}
              <X className="i" aria-hidden="true" />
            </button>
          ))}
        </div>
        <p className="vh" role="status">
          {status}
        </p>
      </div>
      <div className="bm-list">
        {(Object.keys(tables) as (keyof typeof tables)[]).map(
          (
            group, // keys forgets the names
          ) => (
            <table className="lrtable" key={group}>
              <caption>{t(`bodyMap.groups.${group}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="vh">{t('bodyMap.place')}</span>
                  </th>
                  <th scope="col">{labels.left}</th>
                  <th scope="col">{labels.right}</th>
                </tr>
              </thead>
              <tbody>
                {regionsIn(tables[group]).map((region) => (
                  <tr key={region.id}>
                    <th scope="row">{say(`questions:regions.${region.id}`)}</th>
                    {optionsOf(region).map((option) => (
                      <td key={option} colSpan={region.sides === 'M' ? 2 : 1}>
                        <label>
                          <input
                            type="checkbox"
                            id={`painRegions-${option}`}
                            name="painRegions"
                            value={option}
                            aria-label={place(option)}
                            checked={chosen.includes(option)}
                            onChange={() => toggle(option)}
                            aria-describedby={describedBy}
                            aria-invalid={invalid || undefined}
                            onFocus={(event) => {
                              if (!event.target.matches(':focus-visible')) return
                              setFocused(option)
                              setView(viewThatShows(region))
                            }}
                            onBlur={() => setFocused(undefined)}
                          />
                        </label>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ),
        )}
      </div>
    </div>
  )
}
