import { ArrowRight, ChevronLeft } from 'lucide-react'
import { useEffect } from 'react'
import { BodyMap } from '../drawings/BodyMap.tsx'
import type { AnswerSheet, Question } from '../guide/language.ts'
import { parts, screenOf, screens, type QuestionId, type ScreenId } from '../guide/questions/screens.ts'
import { questionsShown, screensToWalk, settle } from '../guide/walk.ts'
import { Button } from '../ui/Button.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { Page } from './Page.tsx'
import { useAct } from './useAct.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

let changing: QuestionId | undefined

/** "Check your answers": every answer with a way to change it. */
export const ReviewPage = () => {
  const { t } = useText()
  const { act } = useAct()
  const { context } = useVisit()
  const answers = settle(context.answers)
  const walk = screensToWalk(context.answers)
  useEffect(() => {
    // after a change the focus goes back to the changed row
    if (changing !== undefined) document.getElementById(`change-${changing}`)?.focus()
    changing = undefined
  }, [])
  const inPart = (part: (typeof parts)[number]): readonly ScreenId[] =>
    walk.filter((id) => screens.find((screen) => screen.id === id)?.part === part)
  return (
    <div className="q">
      <div className="wrap q-top">
        <button type="button" className="back" onClick={() => act({ type: 'back' })}>
          <ChevronLeft className="i" aria-hidden="true" />
          {t('question.back')}
        </button>
      </div>
      <Page id="review" title={t('review.title')} className="q-body review">
        <p className="hint">{t('review.text')}</p>
        <div className="two">
          <div>
            {parts
              .filter((part) => inPart(part).length > 0)
              .map((part) => (
                <section className="sum" key={part}>
                  <h2>{t(`parts.${part}`)}</h2>
                  <dl>
                    {inPart(part)
                      .flatMap((screen) => questionsShown(screen, answers))
                      .map((question) => (
                        <Row key={question.id} {...{ question, answers }} />
                      ))}
                  </dl>
                </section>
              ))}
            <Button onClick={() => act({ type: 'confirm' })}>
              {t('review.confirm')}
              <ArrowRight className="i" aria-hidden="true" />
            </Button>
          </div>
          {answers.painRegions && (
            <aside className="maps" aria-label={t('review.map')}>
              <BodyMap
                view="back"
                crop="full"
                chosen={answers.painRegions}
                labels={{ left: t('bodyMap.left'), right: t('bodyMap.right') }}
              />
              <BodyMap
                view="front"
                crop="full"
                chosen={answers.painRegions}
                labels={{ left: t('bodyMap.left'), right: t('bodyMap.right') }}
              />
            </aside>
          )}
        </div>
      </Page>
    </div>
  )
}

const Row = ({ question, answers }: { readonly question: Question; readonly answers: AnswerSheet }) => {
  const { t, say } = useText()
  const words = useAnswerWords()
  const { act } = useAct()
  const id = question.id as QuestionId // every question on a screen is one of ours
  const answer = answers[question.id]
  const asked = say(`questions:questions.${question.id}.q`)
  return (
    <div className="sum-row">
      <dt>{asked}</dt>
      <dd>
        {answer === undefined
          ? t('review.skipped')
          : words.answer(question.id, answer).map((each) => <span key={each}>{each}</span>)}
      </dd>
      <dd className="act">
        <button
          type="button"
          className="link"
          id={`change-${id}`}
          aria-label={t('review.changeThis', { question: asked })}
          onClick={() => {
            changing = id
            act({ type: 'revisit', screen: screenOf(id), returnTo: 'review' })
          }}
        >
          {t('review.change')}
        </button>
      </dd>
    </div>
  )
}
