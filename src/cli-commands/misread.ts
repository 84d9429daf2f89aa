/** Why a command line could not be read, from what Node's reader threw: its first sentence, without its advice on quoting. */
export const sayMisread = (problem: unknown): string => (problem instanceof Error ? `${problem.message.split(/\. To specify| See https?:/)[0]?.replace(/\.$/, '') ?? 'The command cannot be read'}.` : 'The command cannot be read.')
