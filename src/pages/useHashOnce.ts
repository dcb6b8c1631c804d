import { useEffect, useState } from 'react'

/** What stands after `#`, read once and then taken out of the address bar and the history. */
export const useHashOnce = (): string => {
  const [text, setText] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const take = () => {
      if (location.hash === '') return
      setText(location.hash.slice(1))
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    take()
    // another link opened in the same tab changes only what is after `#`
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [])
  return text
}
