import type { ButtonHTMLAttributes } from 'react'

type Look = { readonly look?: 'primary' | 'quiet'; readonly small?: boolean }

const classOf = ({ look = 'primary', small = false }: Look): string =>
  ['btn', look === 'quiet' && 'quiet', small && 'small'].filter(Boolean).join(' ')

/** A button that submits only when `submit` is set. */
export const Button = ({
  look,
  small,
  submit = false,
  ...rest
}: Look & { readonly submit?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'>) => (
  <button
    type={submit ? 'submit' : 'button'}
    className={classOf({ ...(look && { look }), ...(small !== undefined && { small }) })}
    {...rest}
  />
)

export const buttonClass = classOf
