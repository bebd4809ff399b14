import { Component, type PropsWithChildren } from 'react';
import { CallFailed } from '../api.ts';
import { ProblemMessage } from './ProblemMessage.tsx';

/** A page that could not be fetched or fell over takes nothing else with it. React asks for a class here. */
export class FaultBoundary extends Component<PropsWithChildren, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const failed = new CallFailed(navigator.onLine ? 'broken' : 'offline');
    return <ProblemMessage failed={failed} onRetry={() => location.reload()} />;
  }
}
