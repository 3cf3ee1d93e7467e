/** Breaks before the @ where there is no room for the whole address. */
export function EmailAddress({ address }: { address: string }) {
  const [before, after] = address.split('@')
  return (
    <>
      {before}
      <wbr />@{after}
    </>
  )
}
