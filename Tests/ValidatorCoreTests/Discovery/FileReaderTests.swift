import Foundation
import Testing

@testable import ValidatorCore

@Suite struct FileReaderTests {
  @Test("Gives the bytes of a file as they are", arguments: [0, 1, 65_536, 65_537, 1_000_000])
  func readsFiles(count: Int) throws {
    let tree = try TemporaryTree()
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try tree.write("a", content)
    #expect(FileReader.read(path(tree("a"))) == .success(content))
  }

  @Test("Reads a file of just the limit and refuses a longer one with its size")
  func keepsTheLimit() throws {
    let tree = try TemporaryTree()
    try tree.write("a", "12345")
    #expect(FileReader.read(path(tree("a")), limit: 5) == .success(Array("12345".utf8)))
    #expect(FileReader.read(path(tree("a")), limit: 4) == .failure(.tooLarge(size: 5, limit: 4)))
    #expect(FileReader.read(path(tree("a")), limit: -1) == .failure(.tooLarge(size: 5, limit: 0)))
    #expect(FileReader.read(path(tree("a")), limit: .max) == .success(Array("12345".utf8)))

    #expect(truncate(tree("a"), 300 << 20) == 0)
    #expect(
      FileReader.read(path(tree("a"))) == .failure(.tooLarge(size: 300 << 20, limit: 256 << 20)))
  }

  @Test("Says why nothing could be read")
  func reportsErrors() throws {
    let tree = try TemporaryTree()
    try tree.write("a")
    try tree.link("loop", to: "loop")
    #expect(FileReader.read(path(tree("b"))) == .failure(.notFound))
    #expect(FileReader.read(path(tree("a/b"))) == .failure(.notFound))
    #expect(FileReader.read(path("")) == .failure(.notFound))
    #expect(FileReader.read(path(tree("a\0b"))) == .failure(.notFound))
    #expect(FileReader.read(path(tree.path)) == .failure(.isDirectory))
    #expect(FileReader.read(path(tree("loop"))) == .failure(.other(errno: ELOOP)))
  }

  @Test("Tells a file that may not be read from one that is missing")
  func reportsDeniedFiles() async throws {
    let tree = try TemporaryTree()
    try tree.write("a")
    #expect(chmod(tree("a"), 0) == 0)
    await #expect(processExitsWith: .success) { [path = tree("a") as String] in
      if geteuid() == 0 { #expect(seteuid(65_534) == 0) }
      #expect(FileReader.read(BytePath(path)) == .failure(.permissionDenied))
    }
  }

  @Test("Does not wait for a pipe unless it may read one", .timeLimit(.minutes(10)))
  func refusesPipes() throws {
    let tree = try TemporaryTree()
    #expect(mkfifo(tree("pipe"), 0o600) == 0)
    #expect(FileReader.read(path(tree("pipe"))) == .failure(.notAFile))
    #expect(FileReader.read(path(tree("pipe")), orStream: true) == .failure(.notAFile))
    #expect(FileReader.read(path("/dev/zero")) == .failure(.notAFile))
    #expect(FileReader.read(path("/dev/zero"), orStream: true) == .failure(.notAFile))
  }

  /// Lends the path of a pipe into which somebody writes, as the shell makes one for `<(…)`.
  private func withPipe(_ content: [UInt8], _ body: (BytePath) -> Void) {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      for start in stride(from: 0, to: content.count, by: 1000) {
        let end = min(content.count, start + 1000)
        guard (try? writer.write(contentsOf: content[start..<end])) != nil else { break }
      }
      try? writer.close()
    }
    body(path("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"))
    // What was not read is taken, so that the writer comes to its end.
    _ = try? pipe.fileHandleForReading.readToEnd()
  }

  @Test("Reads a pipe to its end in whatever pieces it comes", .timeLimit(.minutes(10)))
  func readsPipes() {
    let content = [UInt8](repeating: 7, count: 300_000)
    withPipe(content) { #expect(FileReader.read($0, orStream: true) == .success(content)) }
  }

  @Test("Stops reading a pipe at the limit", .timeLimit(.minutes(10)))
  func boundsStreams() {
    withPipe([UInt8](repeating: 7, count: 300_000)) {
      let result = FileReader.read($0, limit: 100_000, orStream: true)
      #expect(result == .failure(.tooLarge(size: nil, limit: 100_000)))
    }
    #expect(FileReader.read(path("/dev/null"), limit: 0, orStream: true) == .success([]))
  }

  @Test("Reads standard input, be it a file or a pipe that does not wait")
  func readsStandardInput() async throws {
    let tree = try TemporaryTree()
    try tree.write("a", "教育")
    await #expect(processExitsWith: .success) { [path = tree("a") as String] in
      #expect(dup2(open(path, O_RDONLY), STDIN_FILENO) == STDIN_FILENO)
      #expect(FileReader.readStandardInput() == .success(Array("教育".utf8)))

      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      #expect(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO)
      #expect(fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK) == 0)
      let writer = ends[1]
      Thread.detachNewThread {
        usleep(50_000)
        write(writer, "工作", 6)
        close(writer)
      }
      #expect(FileReader.readStandardInput() == .success(Array("工作".utf8)))
    }
  }

  #if os(Linux)
    @Test("Reads files whose size the system does not tell")
    func readsFilesWithoutSize() throws {
      let status = try FileReader.read(path("/proc/self/status")).get()
      #expect(String(decoding: status, as: UTF8.self).contains("VmSize"))
      #expect(
        FileReader.read(path("/proc/self/status"), limit: 10)
          == .failure(.tooLarge(size: nil, limit: 10)))
    }
  #endif

  private func path(_ text: String) -> BytePath { BytePath(text) }
}
