import { Component, type ReactNode } from 'react'

type Props = { readonly title: string; readonly text: string; readonly reload: string; readonly children: ReactNode }

/** When rendering fails: the emergency number, a way on, and the answers stay kept. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="wrap page stack">
        <h1>{this.props.title}</h1>
        <p>{this.props.text}</p>
        <p>
          <button type="button" className="btn" onClick={() => location.reload()}>
            {this.props.reload}
          </button>
        </p>
      </main>
    )
  }
}
