import { Component, type ReactNode } from 'react';
import { FaultPage } from './FaultPage.tsx';

interface Props {
  /** The address shown; at another one the page is tried afresh. */
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly place: string;
  readonly fault: { readonly error: unknown } | null;
}

/** Catches what a page throws, and shows a kind page in its place. The rest of the window stays alive. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { place: this.props.place, fault: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: { error } };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.place === state.place ? null : { place: props.place, fault: null };
  }

  override render(): ReactNode {
    return this.state.fault ? <FaultPage error={this.state.fault.error} /> : this.props.children;
  }
}
