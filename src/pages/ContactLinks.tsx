import '../ui/styles/share.css'
import { Globe, Mail, Phone } from 'lucide-react'
import type { Invitation } from '../share/invitation.ts'
import { useText } from './useText.ts'

/** Phone and address of a practice as links. Nothing without them. */
export const ContactLinks = ({ phone, site }: Pick<Invitation, 'phone' | 'site'>) => {
  const { t } = useText()
  const isMail = site?.startsWith('mailto:') === true
  if (phone === undefined && site === undefined) return undefined
  return (
    <ul className="contact-links">
      {phone !== undefined && (
        <li>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            <Phone className="i" aria-hidden="true" /> {t('contact.call', { number: phone })}
          </a>
        </li>
      )}
      {site !== undefined && (
        <li>
          <a href={site} rel="noreferrer noopener" {...(!isMail && { target: '_blank' })}>
            {isMail ? <Mail className="i" aria-hidden="true" /> : <Globe className="i" aria-hidden="true" />}{' '}
            {isMail ? site.slice('mailto:'.length) : t('contact.site', { host: new URL(site).host })}
          </a>
        </li>
      )}
    </ul>
  )
}
