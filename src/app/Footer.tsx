import { Link } from 'wouter'
import { useText } from '../pages/useText.ts'

/** Links that fit every page, and what this is not. */
export const Footer = () => {
  const { t } = useText()
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={t('footer.label')}>
          <Link href="/plan">{t('footer.plan')}</Link>
          <Link href="/diary">{t('footer.diary')}</Link>
          <Link href="/about">{t('footer.about')}</Link>
          <Link href="/rules">{t('footer.rules')}</Link>
          <Link href="/learn">{t('footer.learn')}</Link>
          <Link href="/care">{t('footer.care')}</Link>
          <Link href="/muscles">{t('footer.muscles')}</Link>
          <Link href="/physio">{t('footer.physio')}</Link>
          <Link href="/settings">{t('footer.settings')}</Link>
          <Link href="/privacy">{t('footer.privacy')}</Link>
          <Link href="/about#privacy">{t('footer.erase')}</Link>
        </nav>
        <p>{t('footer.notice')}</p>
      </div>
    </footer>
  )
}
