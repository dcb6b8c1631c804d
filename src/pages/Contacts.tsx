import { contacts, type Country } from '../guide/contacts.ts'
import { PracticeContact } from './PracticeContact.tsx'
import { WithNumbers } from './WithNumbers.tsx'
import { useText } from './useText.ts'

/** Whom to call in this country, with the remark that nobody has checked the numbers yet. */
export const Contacts = ({ country }: { readonly country: Country }) => {
  const { say } = useText()
  const { tel, verifiedOn } = contacts[country]
  const words = `advice:contacts.${country}`
  return (
    <section className="stack contacts">
      <h2>{say('advice:page.contactsTitle', { country: say(`questions:questions.country.options.${country}`) })}</h2>
      <dl className="kv">
        <dt>{say('advice:page.emergency')}</dt>
        <dd>
          <a target="_top" href={`tel:${tel.emergency}`}>
            {say(`${words}.emergency`)}
          </a>
        </dd>
        <dt>{say('advice:page.outOfHours')}</dt>
        <dd>
          {tel.outOfHours === undefined ? (
            <WithNumbers text={say(`${words}.outOfHours`)} country={country} />
          ) : (
            <a target="_top" href={`tel:${tel.outOfHours}`}>
              {say(`${words}.outOfHours`)}
            </a>
          )}
        </dd>
        <dt>{say('advice:page.mental')}</dt>
        <dd>
          <WithNumbers text={say(`${words}.mental`)} country={country} />
        </dd>
        <dt>{say('advice:page.physio')}</dt>
        <dd>
          {say(`${words}.physioDirect`)} {say(`${words}.physioNote`)}
        </dd>
      </dl>
      <p className="muted">{verifiedOn ?? say('advice:notChecked')}</p>
      <PracticeContact />
    </section>
  )
}
