import { useEffect, useState } from 'react'
import { hrefOf, isOneFile, placeOf } from './place.ts'

/** What stands after the path behind `#`, read once and then taken out of the address bar and the history. */
export const useHashOnce = (): string => {
  const [text, setText] = useState(() => placeOf(location.href).text)
  useEffect(() => {
    const take = () => {
      const { path, text: found } = placeOf(location.href)
      if (found === '') return
      setText(found)
      history.replaceState(history.state, '', isOneFile ? hrefOf({ path, text: '' }) : path + location.search)
    }
    take()
    // another link opened in the same tab changes only what is after `#`
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [])
  return text
}
