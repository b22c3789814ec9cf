/// The memory of a ``GistStore`` while it is lent.
struct GistMemory {
  let entries: UnsafeBufferPointer<GistEntry>
  let symbols: UnsafeBufferPointer<GistSymbol>
  let characters: UnsafeBufferPointer<UInt32>
  let weighted: UnsafeBufferPointer<(value: UInt32, weight: UInt8)>
  let rests: UnsafeBufferPointer<GistLeastRest>
  let traits: UnsafeBufferPointer<(item: UInt8, traits: GistTraits)>
  let numbers: UnsafeBufferPointer<UInt32>
}
