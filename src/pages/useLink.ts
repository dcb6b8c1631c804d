import { useEffect, useState } from 'react'
import type { Invitation } from '../share/invitation.ts'
import { writeLink } from '../share/link.ts'
import { ownAddress } from './ownAddress.ts'
import { isLanguage } from '../i18n/languages.ts'

/** The address of the link for an invitation; undefined while there is none, and until it is written. */
export const useLink = (invitation: Invitation | undefined): string | undefined => {
  const wanted = invitation === undefined ? '' : JSON.stringify(invitation)
  const [written, setWritten] = useState<{ readonly wanted: string; readonly address: string }>()
  useEffect(() => {
    if (wanted === '') return undefined
    let current = true
    const asked = JSON.parse(wanted) as Invitation // made a line above
    const write = async () => {
      const text = await writeLink(asked)
      if (current && isLanguage(asked.language)) setWritten({ wanted, address: ownAddress(asked.language, 'i', text) })
    }
    void write()
    return () => {
      current = false
    }
  }, [wanted])
  return written?.wanted === wanted ? written.address : undefined
}
