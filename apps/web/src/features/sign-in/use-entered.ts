import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { safeReturn } from './safe-return.ts';

/** Goes in: forgets what was asked before, and returns to the page that was asked for. */
export function useEntered(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const back = safeReturn(search.get('back'));
  return useCallback(() => {
    queries.clear();
    void navigate(back, { replace: true });
  }, [queries, navigate, back]);
}
