package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * The little of SVG that our line icons are made of: round lines along paths of M, L, H, V, C and Z. The toolkit draws every SVG, but
 * through XML and Java2D, which takes a good part of the start.
 */
final class LineDrawing {
    private static final Pattern ALL = Pattern.compile("<svg ([^>]*)>((?:<path [^>]*/>\\s*)+)</svg>\\s*");
    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]*)\"(?: stroke-width=\"([0-9.]+)\")?/>");
    private static final Pattern WIDTH = Pattern.compile("stroke-width=\"([0-9.]+)\"");
    private static final Pattern STEP = Pattern.compile("\\s*([MmLlHhVvCcZz])([-0-9., ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final String ROUND_LINES = "fill=\"none\" stroke=\"currentColor\"";

    private static final double UNITS = 16;

    private record Line(List<Piece> pieces, double width) {}

    private final List<Line> lines;

    private LineDrawing(List<Line> lines) {
        this.lines = lines;
    }

    /** Empty for a drawing that is made of more than that. */
    static Optional<LineDrawing> of(String svg) {
        Matcher all = ALL.matcher(svg);
        if (!all.matches()
                || !all.group(1).contains(ROUND_LINES)
                || !all.group(1).contains("viewBox=\"0 0 16 16\"")) {
            return Optional.empty();
        }
        Matcher common = WIDTH.matcher(all.group(1));
        double width = common.find() ? Double.parseDouble(common.group(1)) : 1;
        List<Line> lines = new ArrayList<>();
        Matcher path = PATH.matcher(all.group(2));
        int end = 0;
        while (path.find() && all.group(2).substring(end, path.start()).isBlank()) {
            if (!isKnown(path.group(1))) {
                return Optional.empty();
            }
            lines.add(new Line(
                    new Pen().along(path.group(1)), path.group(2) == null ? width : Double.parseDouble(path.group(2))));
            end = path.end();
        }
        return all.group(2).substring(end).isBlank() ? Optional.of(new LineDrawing(lines)) : Optional.empty();
    }

    private static boolean isKnown(String path) {
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find() && step.start() == end) {
            end = step.end();
        }
        return end == path.length();
    }

    /** @param pixels of its side */
    ImageData image(RGB colour, int pixels) {
        ImageData image = new ImageData(pixels, pixels, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        image.alphaData = new byte[pixels * pixels];
        int filled = image.palette.getPixel(colour);
        double scale = pixels / UNITS;
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                image.setPixel(x, y, filled);
                image.setAlpha(x, y, (int) Math.round(255 * covered((x + 0.5) / scale, (y + 0.5) / scale, scale)));
            }
        }
        return image;
    }

    /** How much of the pixel around this point lies under a line: a round line is all that is near enough to its middle. */
    private double covered(double x, double y, double scale) {
        double most = 0;
        for (Line line : lines) {
            for (Piece piece : line.pieces()) {
                most = Math.max(most, (line.width() / 2 - piece.distance(x, y)) * scale + 0.5);
            }
        }
        return Math.min(1, most);
    }

    /** From one point to another, or a dot. */
    private record Piece(double fromX, double fromY, double toX, double toY) {
        double distance(double x, double y) {
            double along = (toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY);
            double share = along == 0 ? 0 : ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / along;
            double near = Math.max(0, Math.min(1, share));
            return Math.hypot(x - fromX - near * (toX - fromX), y - fromY - near * (toY - fromY));
        }
    }

    /** Goes along a path, and keeps where it is, since small letters say how far to go from there. */
    private static final class Pen {
        private static final int PIECES_OF_CURVE = 12;

        private final List<Piece> pieces = new ArrayList<>();
        private double x;
        private double y;
        private double beginX;
        private double beginY;

        List<Piece> along(String written) {
            Matcher step = STEP.matcher(written);
            while (step.find()) {
                List<Double> numbers = new ArrayList<>();
                Matcher number = NUMBER.matcher(step.group(2));
                while (number.find()) {
                    numbers.add(Double.valueOf(number.group()));
                }
                go(step.group(1).charAt(0), numbers);
            }
            return pieces;
        }

        private void go(char how, List<Double> numbers) {
            boolean further = Character.isLowerCase(how);
            switch (Character.toUpperCase(how)) {
                case 'H' -> numbers.forEach(to -> line(further ? x + to : to, y));
                case 'V' -> numbers.forEach(to -> line(x, further ? y + to : to));
                case 'Z' -> line(beginX, beginY);
                case 'C' -> {
                    for (int i = 0; i + 5 < numbers.size(); i += 6) {
                        curve(numbers.subList(i, i + 6), further ? x : 0, further ? y : 0);
                    }
                }
                default -> {
                    for (int i = 0; i + 1 < numbers.size(); i += 2) {
                        double toX = (further ? x : 0) + numbers.get(i);
                        double toY = (further ? y : 0) + numbers.get(i + 1);
                        if (i == 0 && Character.toUpperCase(how) == 'M') {
                            x = toX;
                            y = toY;
                            beginX = x;
                            beginY = y;
                        } else {
                            line(toX, toY);
                        }
                    }
                }
            }
        }

        private void line(double toX, double toY) {
            pieces.add(new Piece(x, y, toX, toY));
            x = toX;
            y = toY;
        }

        /** @param by two points that bend it, and its end, seen from there */
        private void curve(List<Double> by, double fromX, double fromY) {
            double startX = x;
            double startY = y;
            for (int piece = 1; piece <= PIECES_OF_CURVE; piece++) {
                double t = (double) piece / PIECES_OF_CURVE;
                line(
                        bent(t, startX, fromX + by.get(0), fromX + by.get(2), fromX + by.get(4)),
                        bent(t, startY, fromY + by.get(1), fromY + by.get(3), fromY + by.get(5)));
            }
        }

        private static double bent(double t, double start, double first, double second, double end) {
            double rest = 1 - t;
            return rest * rest * rest * start
                    + 3 * rest * rest * t * first
                    + 3 * rest * t * t * second
                    + t * t * t * end;
        }
    }
}
