type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

export interface Session {
  /** Sends one command of the session, by the end of its path (W3C WebDriver, "Endpoints"). */
  readonly send: Send;
  close(): Promise<void>;
}

interface Answer {
  readonly value: { readonly error?: string; readonly message?: string } | null;
}

/** Opens a session with the driver at the address: the least of a client of W3C WebDriver. */
export const createSession = async (address: string, capabilities: object): Promise<Session> => {
  const request: Send = async (method, path, body = {}) => {
    const response = await fetch(`${address}/session${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as Answer;
    if (value?.error) throw new Error(`${value.error}: ${value.message ?? ''}`);
    return value;
  };
  const { sessionId } = (await request('POST', '', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string };
  return {
    send: (method, path, body) => request(method, `/${sessionId}${path}`, body),
    close: async () => void (await request('DELETE', `/${sessionId}`)),
  };
};
