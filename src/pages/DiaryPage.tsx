import { useState } from 'react'
import { useDiary, useDiaryTrouble } from '../diary/diary.ts'
import { localDay } from '../diary/entries.ts'
import { useKept } from '../visit/kept.ts'
import { DiaryChart } from './DiaryChart.tsx'
import { DiaryForm } from './DiaryForm.tsx'
import { DiaryList } from './DiaryList.tsx'
import { DiaryTransfer } from './DiaryTransfer.tsx'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** The diary: today in a few taps, the chart with its table, everything written down, and files. */
export const DiaryPage = () => {
  const { say } = useText()
  const entries = useDiary(({ entries: all }) => all)
  const trouble = useDiaryTrouble((state) => state.trouble)
  const kept = useKept(({ consent }) => consent === 'yes')
  const [day, setDay] = useState(() => localDay(new Date()))
  return (
    <Page id="diary" title={say('diary:title')} className="page stack lg">
      <p className="lede">{say(entries.length === 0 ? 'diary:empty' : 'diary:lede')}</p>
      {trouble && <p className="remark">{say(`diary:trouble.${trouble}`)}</p>}
      {!kept && <p className="muted noprint">{say('diary:notKept')}</p>}
      <DiaryForm day={day} onDay={setDay} key={day} />
      {entries.length > 0 && <DiaryChart entries={entries} />}
      {entries.length > 0 && <DiaryList entries={entries} onEdit={setDay} />}
      <DiaryTransfer entries={entries} />
    </Page>
  )
}
