package rashomon.build;

import static org.objectweb.asm.Opcodes.ASM9;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * Works out, for every question whether a word of a line is the one or one of those written in the
 * code, the hash codes of what is written, and puts them where it is asked. Asked at run time, each
 * has to be fetched from the string first, and a list from where it is kept, though of most words
 * the hash code alone tells that they are not meant (docs/decisions/0016).
 *
 * <p>Classes that an earlier build has done are passed over: what asks has a hash code then.
 */
public final class Questions {

  private static final String LINE = "rashomon/mention/Line";
  private static final String ASKED = "(ILjava/lang/String;)Z";

  private Questions() {}

  /**
   * @param args the folder of classes
   */
  public static void main(String[] args) throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      classes = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : classes) {
      answer(file);
    }
  }

  private static void answer(Path file) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    boolean[] found = {false};
    reader.accept(
        new ClassVisitor(ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] thrown) {
            return asker(super.visitMethod(access, name, type, signature, thrown), found);
          }
        },
        0);
    if (found[0]) {
      Files.write(file, writer.toByteArray());
    }
  }

  /** Reads a method; a string right before a question is what is asked for. */
  private static MethodVisitor asker(MethodVisitor to, boolean[] found) {
    return new LastString(to) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String type, boolean ofInterface) {
        String asked = owner.equals(LINE) && type.equals(ASKED) ? last() : null;
        if (asked != null && name.equals("is")) {
          super.visitLdcInsn(asked.hashCode());
          super.visitMethodInsn(opcode, owner, name, "(ILjava/lang/String;I)Z", false);
          found[0] = true;
        } else if (asked != null && name.equals("isOneOf")) {
          super.visitLdcInsn(bits(asked));
          super.visitMethodInsn(opcode, owner, name, "(ILjava/lang/String;J)Z", false);
          found[0] = true;
        } else {
          super.visitMethodInsn(opcode, owner, name, type, ofInterface);
        }
      }
    };
  }

  /** A bit of 64 for each of the words, as {@code OneOf} has them. */
  private static long bits(String words) {
    long bits = 0;
    for (String word : words.split("\\|", -1)) {
      bits |= 1L << word.hashCode();
    }
    return bits;
  }
}
