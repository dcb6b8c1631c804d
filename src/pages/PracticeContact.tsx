import '../ui/styles/share.css'
import { Globe, Mail, Phone } from 'lucide-react'
import { Suspense } from 'react'
import { useInvitation } from './useInvitation.ts'
import { useText } from './useText.ts'

/** How to reach the practice whose link the person accepted. Nothing without one; the page does not wait for it. */
export const PracticeContact = () => (
  <Suspense fallback={undefined}>
    <Reach />
  </Suspense>
)

const Reach = () => {
  const { say } = useText()
  const invitation = useInvitation()
  if (invitation === undefined) return undefined
  const { practice, phone, site } = invitation
  const isMail = site?.startsWith('mailto:') === true
  return (
    <section className="panel stack">
      <h3>{say('share:contact.title')}</h3>
      <p>
        <b>
          <bdi>{practice}</bdi>
        </b>
      </p>
      <ul className="plain">
        {phone !== undefined && (
          <li>
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
              <Phone className="i" aria-hidden="true" /> {say('share:contact.call', { number: phone })}
            </a>
          </li>
        )}
        {site !== undefined && (
          <li>
            <a href={site} rel="noreferrer noopener" {...(!isMail && { target: '_blank' })}>
              {isMail ? <Mail className="i" aria-hidden="true" /> : <Globe className="i" aria-hidden="true" />}{' '}
              {isMail ? site.slice('mailto:'.length) : say('share:contact.site', { host: new URL(site).host })}
            </a>
          </li>
        )}
      </ul>
      <p className="muted">{say('share:contact.unchecked')}</p>
    </section>
  )
}
