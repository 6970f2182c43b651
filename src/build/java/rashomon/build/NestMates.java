package rashomon.build;

import static org.objectweb.asm.Opcodes.ASM9;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.RecordComponentVisitor;

/** Tells the host of a nest who else belongs to it. */
final class NestMates extends ClassVisitor {

  private final Set<String> fresh;

  private NestMates(ClassVisitor to, Set<String> fresh) {
    super(ASM9, to);
    this.fresh = fresh;
  }

  /** The class with the mates that it did not know of; empty where it knew them all. */
  static byte[] tell(byte[] host, Set<String> mates) {
    Set<String> fresh = new TreeSet<>(mates);
    ClassReader reader = new ClassReader(host);
    reader.accept(
        new ClassVisitor(ASM9) {
          @Override
          public void visitNestMember(String member) {
            fresh.remove(member);
          }
        },
        ClassReader.SKIP_CODE);
    if (fresh.isEmpty()) {
      return new byte[0];
    }
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new NestMates(writer, fresh), 0);
    return writer.toByteArray();
  }

  /** Mates are visited before all that follows here. */
  private void add() {
    fresh.forEach(super::visitNestMember);
    fresh.clear();
  }

  @Override
  public void visitInnerClass(String name, String outer, String inner, int access) {
    add();
    super.visitInnerClass(name, outer, inner, access);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(String name, String type, String signature) {
    add();
    return super.visitRecordComponent(name, type, signature);
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String type, String signature, Object value) {
    add();
    return super.visitField(access, name, type, signature, value);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String type, String signature, String[] thrown) {
    add();
    return super.visitMethod(access, name, type, signature, thrown);
  }

  @Override
  public void visitEnd() {
    add();
    super.visitEnd();
  }
}
