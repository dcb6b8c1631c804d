import { Link } from 'wouter'
import { buttonClass } from '../ui/Button.tsx'
import type { CareNow } from './useCareNow.ts'
import { useText } from './useText.ts'

/** Why there is nothing to do now, and where to go. */
export const WayToPlan = ({ care }: { readonly care: CareNow | undefined }) => {
  const { say, locale } = useText()
  const written = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const until = care?.restsUntil
  return (
    <>
      <p className="lede">
        {until !== undefined
          ? say('session:ready.pause', { date: written.format(new Date(`${until}T12:00:00`)) })
          : care === undefined
            ? say('session:empty.text')
            : say('session:empty.off')}
      </p>
      <p>
        {care === undefined ? (
          <Link className={buttonClass({})} href="/">
            {say('session:empty.button')}
          </Link>
        ) : (
          <Link className={buttonClass({})} href="/plan">
            {say('session:empty.toAdvice')}
          </Link>
        )}
      </p>
    </>
  )
}
