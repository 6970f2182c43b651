package rashomon.build;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.V17;
import static org.objectweb.asm.Opcodes.V1_6;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/**
 * The types that hold at the joints of a method, which class files have had since Java 6. Without
 * them the JVM verifies a method by the old way of inferring them, in every run, also where the
 * class lies in an archive of classes.
 */
final class Frames {

  private Frames() {}

  /** Whether a class file is so old that it has none. */
  static boolean areMissing(byte[] file) {
    return new ClassReader(file).readUnsignedShort(6) < V1_6;
  }

  /**
   * The class with its frames.
   *
   * @param loader knows what the class refers to
   */
  static byte[] of(byte[] file, ClassLoader loader) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    ClassVisitor newer =
        new ClassVisitor(ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String signature, String above, String[] of) {
            super.visit(V17, access, name, signature, above, of);
          }
        };
    new ClassReader(file).accept(newer, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
