/** Something that reads the sentences `from` up to `to`. */
export interface Player {
  /** Reads from that sentence on. */
  play(at: number, speed: number): void;
  /** Falls silent. It may play again. */
  stop(): void;
}

/** What a player tells while it reads. */
export interface Listener {
  /** That sentence begins; undefined when what is heard does not stand on the page. */
  reads(at: number | undefined): void;
  ended(): void;
  /** It cannot read on from that sentence. */
  failed(at: number): void;
}
