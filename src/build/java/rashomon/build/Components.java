package rashomon.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Compares and hashes the components of a record, as java.lang.runtime.ObjectMethods does. */
final class Components {

  private static final String BUILDER = "java/lang/StringBuilder";

  private final ClassVisitor to;
  private final String record;
  private final List<Handle> fields = new ArrayList<>();

  Components(ClassVisitor to, String record, Object[] args) {
    this.to = to;
    this.record = record;
    for (int i = 2; i < args.length; i++) {
      fields.add((Handle) args[i]);
    }
  }

  void add(String method) {
    String self = "L" + record + ";";
    String desc =
        switch (method) {
          case "equals" -> "(" + self + "Ljava/lang/Object;)Z";
          case "hashCode" -> "(" + self + ")I";
          default -> "(" + self + ")Ljava/lang/String;";
        };
    MethodVisitor code =
        to.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, "$" + method, desc, null, null);
    code.visitCode();
    switch (method) {
      case "equals" -> equal(code);
      case "hashCode" -> hash(code);
      default -> text(code);
    }
    code.visitMaxs(5, 2);
    code.visitEnd();
  }

  private void hash(MethodVisitor code) {
    code.visitInsn(ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(BIPUSH, 31);
      code.visitInsn(IMUL);
      get(code, 0, field);
      Type type = Type.getType(field.getDesc());
      boolean primitive = Conversion.isPrimitive(type);
      String by = primitive ? Conversion.BOXES.get(type.getSort()) : "java/util/Objects";
      String desc = "(" + (primitive ? type.getDescriptor() : "Ljava/lang/Object;") + ")I";
      code.visitMethodInsn(INVOKESTATIC, by, "hashCode", desc, false);
      code.visitInsn(IADD);
    }
    code.visitInsn(IRETURN);
  }

  /** {@code Span[start=3, end=9]}. */
  private void text(MethodVisitor code) {
    code.visitTypeInsn(NEW, BUILDER);
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    code.visitLdcInsn(Type.getObjectType(record));
    code.visitMethodInsn(
        INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
    append(code, "Ljava/lang/String;");
    for (int i = 0; i < fields.size(); i++) {
      code.visitLdcInsn((i == 0 ? "[" : ", ") + fields.get(i).getName() + "=");
      append(code, "Ljava/lang/String;");
      get(code, 0, fields.get(i));
      Type type = Type.getType(fields.get(i).getDesc());
      boolean small = type.getSort() == Type.BYTE || type.getSort() == Type.SHORT;
      String printed = Conversion.isPrimitive(type) ? type.getDescriptor() : "Ljava/lang/Object;";
      append(code, small ? "I" : printed);
    }
    code.visitLdcInsn(fields.isEmpty() ? "[]" : "]");
    append(code, "Ljava/lang/String;");
    code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(ARETURN);
  }

  private static void append(MethodVisitor code, String what) {
    String desc = "(" + what + ")L" + BUILDER + ";";
    code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", desc, false);
  }

  private void equal(MethodVisitor code) {
    Label other = new Label();
    Label alike = new Label();
    Label no = new Label();
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ALOAD, 1);
    code.visitJumpInsn(IF_ACMPNE, other);
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    code.visitLabel(other);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, record);
    code.visitJumpInsn(IFNE, alike);
    code.visitLabel(no);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitInsn(ICONST_0);
    code.visitInsn(IRETURN);
    code.visitLabel(alike);
    code.visitFrame(F_SAME, 0, null, 0, null);
    for (Handle field : fields) {
      get(code, 0, field);
      get(code, 1, field);
      compare(code, Type.getType(field.getDesc()), no);
    }
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
  }

  private static void compare(MethodVisitor code, Type type, Label no) {
    if (!Conversion.isPrimitive(type)) {
      String two = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
      code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", two, false);
      code.visitJumpInsn(IFEQ, no);
    } else if (type.getSort() <= Type.INT) {
      code.visitJumpInsn(IF_ICMPNE, no);
    } else {
      String two = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
      code.visitMethodInsn(
          INVOKESTATIC, Conversion.BOXES.get(type.getSort()), "compare", two, false);
      code.visitJumpInsn(IFNE, no);
    }
  }

  private void get(MethodVisitor code, int from, Handle field) {
    code.visitVarInsn(ALOAD, from);
    if (from == 1) {
      code.visitTypeInsn(CHECKCAST, record);
    }
    code.visitFieldInsn(GETFIELD, record, field.getName(), field.getDesc());
  }
}
