import { Suspense } from 'react'
import { ContactLinks } from './ContactLinks.tsx'
import { useInvitation } from './useInvitation.ts'
import { useText } from './useText.ts'

/** How to reach the practice whose link the person accepted. Nothing without one; the page does not wait for it. */
export const PracticeContact = () => (
  <Suspense fallback={undefined}>
    <Reach />
  </Suspense>
)

const Reach = () => {
  const { t } = useText()
  const invitation = useInvitation()
  if (invitation === undefined) return undefined
  return (
    <section className="panel stack">
      <h3>{t('contact.title')}</h3>
      <p>
        <b>
          <bdi>{invitation.practice}</bdi>
        </b>
      </p>
      <ContactLinks {...invitation} />
      <p className="muted">{t('contact.unchecked')}</p>
    </section>
  )
}
